package org.lianban.casework.jurisdiction;

import java.util.List;
import org.lianban.casework.jurisdiction.domain.CommonSuperior;

/**
 * The office that decides between two, by which power, on which articles.
 *
 * @param basis the articles as they are cited
 * @param articles their ids in the book of laws
 */
record CommonSuperiorView(
        String office, String name, CommonSuperior.How how, String basis, List<String> articles) {
    static CommonSuperiorView of(CommonSuperior superior, String name, String basis) {
        return new CommonSuperiorView(
                superior.office().value(), name, superior.how(), basis, superior.how().articles());
    }
}
