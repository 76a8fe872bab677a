import "./ui/styles/fonts.css";
import "./ui/styles/tokens.css";
import "./ui/styles/base.css";
import "./ui/styles/shared.css";
import { mount } from "./ui/shell/mount";
import { installTrustedTypes } from "./ui/shell/window/trusted-types";

installTrustedTypes(window);
// In a turn of its own: loading this file takes one already.
setTimeout(() => void mount(document.getElementById("app")));
