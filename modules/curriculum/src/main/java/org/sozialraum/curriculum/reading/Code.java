package org.sozialraum.curriculum.reading;

import java.util.Locale;

/** All that can be wrong with a curriculum. */
public enum Code {
    /** A file or folder that must be there is not. */
    FILE_MISSING,
    /** A file or folder that nothing refers to and the format does not know. */
    FILE_UNKNOWN,
    FILE_UNREADABLE,
    FILE_TOO_LARGE,
    /** The bytes are not UTF-8. */
    FILE_ENCODING,
    /** A folder where a file should be, or the other way round. */
    FILE_KIND,
    /** A symbolic link: content must not reach out of its folder. */
    FILE_LINK,
    /** A folder's name is not {@code lower-case-words}. */
    FILE_NAME,

    JSON_SYNTAX,
    /** The JSON does not have the shape that its schema wants. */
    JSON_SCHEMA,

    UUID_REPEATED,
    PATH_UNKNOWN,
    /** A module stands on a path before, or without, one that it requires. */
    PATH_ORDER,
    SLUG_REPEATED,
    REQUIRES_UNKNOWN,
    REQUIRES_CYCLE,
    FRAMEWORK_ID,
    AREA_UNKNOWN,
    LABEL_MISSING,
    LABEL_UNKNOWN,
    COMPETENCE_UNKNOWN,
    LEVEL_UNKNOWN,
    OUTCOME_UNKNOWN,
    FLOW_UNKNOWN,
    FLOW_UNUSED,
    FLOW_REPEATED,
    FLOW_TWO_CHECKS,
    /** A check has an item that no machine can mark. */
    CHECK_UNMARKED,
    KEY_UNKNOWN,
    /** A number's units have none, or more than one, in which its value is given. */
    UNIT_BASE,
    PARTS_AMBIGUOUS,
    NODE_UNKNOWN,
    NODE_REPEATED,
    NODE_UNREACHABLE,
    NODE_WITHOUT_END,
    CHOICE_REPEATED,
    RUBRIC_UNKNOWN,
    LEVELS_ORDER,
    WORDS_RANGE,

    TITLE_MISSING,
    TITLE_REPEATED,
    TEXT_EMPTY,
    PART_MISSING,
    PART_UNKNOWN,
    PART_REPEATED,
    /** A part has more or something else than one paragraph. */
    PART_SHAPE,
    FEEDBACK_MISSING,
    FEEDBACK_UNEXPECTED,
    HTML_RAW,
    LINK_NOT_HTTPS,
    LINK_TARGET_MISSING,
    IMAGE_FOREIGN,
    IMAGE_WITHOUT_ALTERNATIVE,
    HEADING_SKIPPED(Level.WARNING),
    SECTIONS_DIFFER(Level.WARNING),
    SENTENCE_TOO_LONG;

    private final Level level;

    Code() {
        this(Level.ERROR);
    }

    Code(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }

    /** As it is printed: {@code file-missing}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
