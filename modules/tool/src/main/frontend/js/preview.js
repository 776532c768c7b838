// An author's page: shows the module again, at the same place, as soon as its files were read again.

const MILLISECONDS = 700;
const frame = document.querySelector("iframe");
const key = `preview ${location.pathname}`;

// Where the author was before the page was loaded again: sessions are new, so the last part of the address counts.
const before = sessionStorage.getItem(key);
if (frame && before) {
    frame.src = frame.getAttribute("src").replace(/\/overview$/, before);
    document.querySelector("#live").textContent = document.querySelector("#live").dataset.reloaded;
}

frame?.addEventListener("load", () => {
    const place = frame.contentWindow.location.pathname.match(/^\/learn\/[^/]+(\/.*)$/);
    if (place) sessionStorage.setItem(key, place[1]);
});

async function look() {
    try {
        const answer = await fetch(document.body.dataset.state, { cache: "no-store" });
        if (answer.ok && (await answer.text()) !== document.body.dataset.seen) location.reload();
    } catch {
        // The tool is being started again; the next look will tell.
    }
}

setInterval(look, MILLISECONDS);

for (const button of document.querySelectorAll("[data-width]")) {
    button.addEventListener("click", () => {
        for (const other of document.querySelectorAll("[data-width]")) {
            other.setAttribute("aria-pressed", String(other === button));
        }
        if (frame) frame.style.maxInlineSize = button.dataset.width ? `${button.dataset.width}px` : "none";
    });
}
