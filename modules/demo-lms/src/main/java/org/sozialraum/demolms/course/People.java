package org.sozialraum.demolms.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everybody in the course. All names are invented. */
public record People(List<Person> all) {
    /** Those with a face on the first page. */
    public static final People INVENTED = new People(List.of(
            new Person("3", "Wiebke", "Sandmann", "wiebke.sandmann", CourseRole.TEACHER),
            new Person("4", "Jonas", "Achterberg", "jonas.achterberg", CourseRole.ASSISTANT),
            new Person("5", "Mirjam", "Feldhoff", "mirjam.feldhoff", CourseRole.LEARNER),
            new Person("6", "Emre", "Yıldızer", "emre.yildizer", CourseRole.LEARNER),
            new Person("7", "Zoë", "Löwenkamp", "zoe.loewenkamp", CourseRole.LEARNER)));

    private static final int FIRST_FURTHER = 1_000;

    public People {
        all = List.copyOf(all);
    }

    /**
     * These, and learners who are no more than a number: ids {@code 1001}, {@code 1002} and so on, the same each time.
     *
     * @param number how many
     */
    public People and(int number) {
        Stream<Person> further = IntStream.rangeClosed(1, number).mapToObj(People::further);
        return new People(Stream.concat(all.stream(), further).toList());
    }

    private static Person further(int number) {
        String id = Integer.toString(FIRST_FURTHER + number);
        return new Person(id, "Person", id, "person." + id, CourseRole.LEARNER);
    }

    public Optional<Person> find(String id) {
        return all.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    public List<Person> learners() {
        return all.stream().filter(person -> !person.role().teaches()).toList();
    }

    public List<Person> teachers() {
        return all.stream().filter(person -> person.role().teaches()).toList();
    }
}
