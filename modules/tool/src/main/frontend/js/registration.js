// Dynamic registration is done: the platform closes the window when it is told to.

const button = document.querySelector("[data-close]");
const platform = window.opener ?? (window.parent === window ? null : window.parent);

button.hidden = platform === null;
button.addEventListener("click", () => platform.postMessage({ subject: "org.imsglobal.lti.close" }, button.dataset.close));
