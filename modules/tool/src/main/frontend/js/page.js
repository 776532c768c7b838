// What every page does: menus close again, the keyboard scrolls the text, the platform may fit the frame to it.

const main = document.querySelector("main");
const menus = [...document.querySelectorAll(".bar__menu")];
const framed = window.self !== window.top;

function closeMenus(except) {
    menus.filter((menu) => menu.open && menu !== except).forEach((menu) => (menu.open = false));
}

document.addEventListener("click", (event) => closeMenus(event.target.closest(".bar__menu")));
document.addEventListener("keydown", (event) => {
    const open = menus.find((menu) => menu.open);
    if (event.key === "Escape" && open) {
        open.open = false;
        open.querySelector("summary").focus();
    }
});

// The text scrolls, not the window: without this, the scrolling keys do nothing until somebody has clicked into it.
const scrollingKeys = new Set(["PageDown", "PageUp", "ArrowDown", "ArrowUp", "Home", "End", " "]);
document.addEventListener("keydown", (event) => {
    if (document.activeElement === document.body && scrollingKeys.has(event.key)) {
        main.focus({ preventScroll: true });
    }
});

// A long page with nothing to press in it must still be reachable by Tab.
if (!main.querySelector("a[href], button:not([hidden]), input:not([type=hidden]), select, summary")) main.tabIndex = 0;

// A table that is wider than the text scrolls by itself, and the keyboard must reach it.
document.querySelectorAll(".prose table").forEach((table) => {
    const frame = document.createElement("div");
    frame.className = "wide";
    table.replaceWith(frame);
    frame.append(table);
    new ResizeObserver(() => {
        if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0;
        else frame.removeAttribute("tabindex");
    }).observe(frame);
});

document.querySelectorAll("[data-new-window]").forEach((link) => (link.hidden = !framed));

// Canvas, Sakai, Open edX and Moodle with a plugin listen; some want an object, some want text.
function announceHeight(origin) {
    const bar = document.querySelector(".bar");
    const column = document.querySelector(".column");
    let timer;
    let last = 0;
    const tell = () => {
        const height = Math.ceil(bar.offsetHeight + column.offsetHeight);
        if (height === last) return;
        last = height;
        const message = { subject: "lti.frameResize", height };
        window.parent.postMessage(message, origin);
        window.parent.postMessage(JSON.stringify(message), origin);
    };
    new ResizeObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(tell, 100);
    }).observe(column);
}

const origin = document.body.dataset.platformOrigin;
if (framed && origin) announceHeight(origin);

// A form that is good for once: the second click of a double click would take the place of the first one's answer.
document.querySelectorAll("form[data-once]").forEach((form) => {
    form.addEventListener("submit", (event) => {
        if (form.dataset.sent) event.preventDefault();
        form.dataset.sent = "yes";
    });
});
window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-once]").forEach((form) => delete form.dataset.sent);
});
