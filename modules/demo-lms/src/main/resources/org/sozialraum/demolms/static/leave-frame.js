"use strict";
// The picker ran in a frame of ours; the course belongs to the whole window.
if (window.top !== window.self) {
  window.top.location.href = document.currentScript.dataset.to;
}
