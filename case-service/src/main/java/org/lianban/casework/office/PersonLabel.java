package org.lianban.casework.office;

/** What a person is called in either language, by office and role. */
public record PersonLabel(String id, String label, String labelEn) {
    static PersonLabel of(EnrolledPerson enrolled) {
        return new PersonLabel(
                enrolled.person().id().toString(),
                enrolled.person().label(),
                enrolled.labelForReadersOfEnglish());
    }
}
