package org.sozialraum.tool.web;

import java.util.random.RandomGenerator;

/** What a person can read out on the telephone and an administrator finds in the log. */
record Incident(String number) {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    static Incident next(RandomGenerator random) {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) number.append('-');
            number.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new Incident(number.toString());
    }
}
