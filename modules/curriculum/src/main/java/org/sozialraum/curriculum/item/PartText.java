package org.sozialraum.curriculum.item;

import java.util.Optional;
import org.sozialraum.curriculum.html.SafeHtml;

/**
 * The wording of an option, step, premise or response.
 *
 * @param wording inline
 * @param feedback why it is right or wrong, stands where it stands, matches what it matches; responses have none
 */
public record PartText(SafeHtml wording, Optional<SafeHtml> feedback) {}
