// The answer to the platform goes on by itself; without JavaScript there is its button.

document.querySelector("[data-auto-post]").submit();
