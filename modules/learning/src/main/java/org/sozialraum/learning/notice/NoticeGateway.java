package org.sozialraum.learning.notice;

/** The way out to the LMS. Called outside any transaction; may take minutes. */
public interface NoticeGateway {
    NoticeAnswer ask(Subscription subscription);
}
