package org.sozialraum.tool.start;

/** Words that must not turn up in a log. */
public record Secret(String words) {
    @Override
    public String toString() {
        return "…";
    }
}
