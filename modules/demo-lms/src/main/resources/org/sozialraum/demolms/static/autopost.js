"use strict";
document.getElementById("autopost").submit();
