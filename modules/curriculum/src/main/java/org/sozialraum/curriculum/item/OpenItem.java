package org.sozialraum.curriculum.item;

/** Something to answer that has no right answer, or none that a machine should judge. It is worth no points. */
public sealed interface OpenItem extends Item permits SelfRating, StructuredText {}
