package org.lianban.casework.office;

/** What a person is called in either language, by office and role. */
public record PersonLabel(String id, String label, String labelEn) {
    static PersonLabel of(EnrolledPerson enrolled) {
        PersonView view = PersonView.of(enrolled);
        return new PersonLabel(view.id(), view.label(), view.labelEn());
    }
}
