// Up and down buttons instead of selects. The selects stay in the form and say what is posted.

const list = document.querySelector("[data-ordering]");
const said = document.querySelector("[data-ordering-said]");
const keep = document.querySelector("[data-ordering-keep]");
const steps = () => [...list.children];

function showEdges() {
    const all = steps();
    all.forEach((step, index) => {
        step.querySelector("[data-move=up]").setAttribute("aria-disabled", String(index === 0));
        step.querySelector("[data-move=down]").setAttribute("aria-disabled", String(index === all.length - 1));
    });
    keep.hidden = list.dataset.answered === "yes";
}

function number() {
    steps().forEach((step, index) => (step.querySelector("select").value = String(index + 1)));
    list.dataset.answered = "yes";
    showEdges();
    list.dispatchEvent(new Event("change", { bubbles: true }));
}

function highlight(step) {
    steps().forEach((other) => delete other.dataset.justMoved);
    step.dataset.justMoved = "";
    step.scrollIntoView({ block: "nearest" });
}

// The neighbour moves, not the step itself: so the button that was pressed keeps the focus.
function move(step, direction) {
    const neighbour = direction === "up" ? step.previousElementSibling : step.nextElementSibling;
    if (!neighbour) return;
    if (direction === "up") step.after(neighbour);
    else step.before(neighbour);
    number();
    highlight(step);
    const place = steps().indexOf(step) + 1;
    said.textContent = list.dataset.moved.replace("{0}", place).replace("{1}", steps().length);
}

list.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move]");
    if (button) move(button.closest("li"), button.dataset.move);
});
keep.addEventListener("click", () => {
    list.querySelector("[data-move]").focus();
    number();
});

list.dataset.ready = "";
showEdges();
