// htmx posts the answer at each change; here is what the learner sees of it, and what happens when it fails.

const form = document.querySelector("[data-autosave]");
const slot = document.getElementById("saved");
const warning = document.querySelector("[data-unsaved]");
const PAUSES = [2, 4, 8, 15, 30]; // seconds; the last one repeats

const TYPING_PAUSE = 1; // seconds without a key

let unsaved = false; // the page knows more than the server
let failures = 0;
let waitingButton = null; // pressed while the answer could not be saved
let leaving = false;
let typingTimer;
let retryTimer;
let runningTimer;

const show = (id) => slot.replaceChildren(document.getElementById(id).content.cloneNode(true));
const isTyped = (field) => field.matches("textarea, input[type=text]");
const save = () => form.dispatchEvent(new Event("change", { bubbles: true }));

function answered() {
    return [...new FormData(form)].some(([, value]) => value !== "");
}

function markInMap() {
    const here = form.querySelector(".map__item[aria-current]");
    if (!here) return; // a task has no map
    here.dataset.answered = answered() ? "yes" : "no";
    here.querySelector("[data-word]").textContent = answered() ? form.dataset.wordAnswered : form.dataset.wordOpen;
}

function saved() {
    unsaved = false;
    failures = 0;
    clearTimeout(retryTimer);
    warning.hidden = true;
    markInMap();
    if (waitingButton) leaveBy(waitingButton);
}

function failed(status) {
    show("save-failed");
    warning.hidden = false;
    failures += 1;
    // A refusal doesn't heal by itself: sending the form shows the page that explains it.
    const refused = status >= 400 && status < 500 && status !== 408 && status !== 429;
    slot.querySelector("[data-retry]").addEventListener("click", refused ? () => leaveBy(null) : save);
    if (refused) return;
    clearTimeout(retryTimer);
    retryTimer = setTimeout(save, 1000 * PAUSES[Math.min(failures, PAUSES.length) - 1]);
}

function leaveBy(button) {
    leaving = true;
    form.requestSubmit(button);
}

form.addEventListener("change", () => (unsaved = true));
// Choices save when they change; what is typed saves in the pauses, not only when the field is left.
form.addEventListener("input", (event) => {
    if (!isTyped(event.target)) return;
    unsaved = true;
    clearTimeout(typingTimer);
    typingTimer = setTimeout(save, 1000 * TYPING_PAUSE);
});
form.addEventListener("htmx:beforeRequest", () => {
    clearTimeout(runningTimer);
    runningTimer = setTimeout(() => show("save-running"), 600);
});
form.addEventListener("htmx:afterRequest", (event) => {
    clearTimeout(runningTimer);
    if (leaving) return;
    if (event.detail.successful) saved();
    else failed(event.detail.xhr?.status ?? 0);
});
form.addEventListener("submit", (event) => {
    if (!leaving && (failures > 0 || !navigator.onLine)) {
        event.preventDefault();
        waitingButton = event.submitter;
        save();
        return;
    }
    leaving = true;
});
window.addEventListener("online", () => unsaved && save());
window.addEventListener("beforeunload", (event) => {
    if (failures > 0 && !leaving) event.preventDefault();
});
// Coming back by the Back button: the page may be older than what is stored.
window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());
