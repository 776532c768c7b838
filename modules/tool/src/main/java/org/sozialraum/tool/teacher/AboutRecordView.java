package org.sozialraum.tool.teacher;

import org.sozialraum.tool.pages.ShellView;

/** Tells a teacher what learners see on their own page. */
public record AboutRecordView(ShellView shell) {}
