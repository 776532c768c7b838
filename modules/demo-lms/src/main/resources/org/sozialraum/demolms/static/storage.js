"use strict";
// LTI Client Side postMessages 0.1 and postMessage Storage 0.1, for the one tool of this page.
(() => {
  const toolOrigin = document.currentScript.dataset.toolOrigin;
  const subjects = ["lti.capabilities", "lti.put_data", "lti.get_data"];
  const kept = new Map();
  const most = 100;

  function answer(message) {
    if (message.subject === "lti.capabilities") {
      const frame = window.parent === window.self ? "_parent" : window.name;
      return { supported_messages: subjects.map((subject) => ({ subject, frame })) };
    }
    if (typeof message.key !== "string" || message.key === "") {
      return { error: { code: "bad_request", message: "key is missing" } };
    }
    if (message.subject === "lti.get_data") {
      return { key: message.key, value: kept.has(message.key) ? kept.get(message.key) : null };
    }
    if (message.value === undefined || message.value === null) {
      kept.delete(message.key);
      return { key: message.key, value: null };
    }
    if (kept.size >= most && !kept.has(message.key)) {
      return { key: message.key, error: { code: "storage_exhaustion", message: "no room left" } };
    }
    kept.set(message.key, String(message.value));
    return { key: message.key, value: kept.get(message.key) };
  }

  window.addEventListener("message", (event) => {
    const message = event.data;
    if (typeof message !== "object" || message === null || !subjects.includes(message.subject)) {
      return;
    }
    const head = { subject: `${message.subject}.response`, message_id: message.message_id };
    if (event.origin !== toolOrigin) {
      const error = { code: "wrong_origin", message: "only the tool of this page may ask" };
      event.source.postMessage({ ...head, error }, event.origin);
      return;
    }
    event.source.postMessage({ ...head, ...answer(message) }, event.origin);
  });
})();
