// LTI postMessage Storage 0.1: the platform keeps a secret where the browser keeps no cookie for us.

const place = document.querySelector("[data-storage]");
const { storage, frame, origin, seconds, key, value, onward, otherwise } = place.dataset;
const id = crypto.randomUUID();

function target() {
    if (frame === "_parent") return window.parent;
    try {
        return window.parent.frames[frame] ?? window.parent;
    } catch {
        return window.parent;
    }
}

function fail() {
    stop();
    place.dataset.state = "failed";
    // Perhaps the cookie works all the same: the login without storage finds out, and offers a window if not.
    if (storage === "put") window.location.replace(otherwise);
}

function succeed(kept) {
    stop();
    if (storage === "put") {
        window.location.replace(onward);
    } else {
        place.elements.namedItem("stored_secret").value = kept;
        place.submit();
    }
}

function listen(event) {
    if (event.origin !== origin || event.data?.message_id !== id) return;
    if (event.data.subject !== `lti.${storage}_data.response`) return;
    const kept = event.data.value;
    if (event.data.error || typeof kept !== "string" || (storage === "put" && kept !== value)) fail();
    else succeed(kept);
}

function stop() {
    clearTimeout(timer);
    window.removeEventListener("message", listen);
}

place.dataset.state = "waiting";
window.addEventListener("message", listen);
const timer = setTimeout(fail, Number(seconds) * 1000);
const message = { subject: `lti.${storage}_data`, message_id: id, key };
if (storage === "put") message.value = value;
target().postMessage(message, origin);
