package org.sozialraum.demolms.course;

import java.util.List;
import java.util.Optional;

/** Everybody in the course. All names are invented. */
public record People(List<Person> all) {
    public static final People INVENTED = new People(List.of(
            new Person("3", "Wiebke", "Sandmann", "wiebke.sandmann", CourseRole.TEACHER),
            new Person("4", "Jonas", "Achterberg", "jonas.achterberg", CourseRole.ASSISTANT),
            new Person("5", "Mirjam", "Feldhoff", "mirjam.feldhoff", CourseRole.LEARNER),
            new Person("6", "Emre", "Yıldızer", "emre.yildizer", CourseRole.LEARNER),
            new Person("7", "Zoë", "Löwenkamp", "zoe.loewenkamp", CourseRole.LEARNER)));

    public People {
        all = List.copyOf(all);
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
