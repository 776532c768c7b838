"use strict";
// LTI Dynamic Registration 1.0, 3.6.3: the tool says that it is done.
(() => {
  const { toolOrigin, to } = document.currentScript.dataset;
  window.addEventListener("message", (event) => {
    const data = event.data;
    const subject = typeof data === "object" && data !== null ? data.subject : undefined;
    if (event.origin === toolOrigin && subject === "org.imsglobal.lti.close") {
      window.location.href = to;
    }
  });
})();
