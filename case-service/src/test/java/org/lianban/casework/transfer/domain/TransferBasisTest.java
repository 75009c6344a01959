package org.lianban.casework.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.casework.jurisdiction.domain.Ground;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.LawFile;

class TransferBasisTest {
    private static final LawBook LAWS = LawFile.packaged(new ObjectMapper());
    private static final LocalDate DAY = LocalDate.of(2026, 4, 13);

    @Test
    void each_ground_of_jurisdiction_has_its_article_before_the_general_one() {
        assertThat(TransferBasis.of(Ground.PLACE_OF_BUSINESS))
                .containsExactly(TransferBasis.E_COMMERCE, TransferBasis.NOT_OURS);
        assertThat(TransferBasis.of(Ground.PLACE_OF_ACT))
                .containsExactly(TransferBasis.PLACE_OF_ACT, TransferBasis.NOT_OURS);
        assertThat(TransferBasis.of(Ground.INFRINGEMENT_PLACE))
                .containsExactly(TransferBasis.ADJUDICATION);
    }

    @Test
    void every_basis_of_a_ground_is_allowed_for_some_breach_of_its_procedure() {
        for (Ground ground : Ground.values()) {
            assertThat(
                            List.of(BreachType.values()).stream()
                                    .map(TransferBasis::of)
                                    .anyMatch(of -> of.containsAll(TransferBasis.of(ground))))
                    .as(ground.name())
                    .isTrue();
        }
    }

    @Test
    void only_the_code_or_the_words_of_an_allowed_basis_will_do() {
        BreachType penalty = BreachType.TM_INFRINGE_3;
        assertThat(isAllowed("《市场监督管理行政处罚程序规定》第十四条", penalty)).isTrue();
        assertThat(isAllowed("《市场监督管理行政处罚程序规定》第七条、第八条、第十四条", penalty)).isTrue();
        assertThat(isAllowed("NOT_OURS", penalty)).isTrue();
        assertThat(isAllowed("ADJUDICATION", penalty)).isFalse();
        assertThat(isAllowed("程序规定第十四条", penalty)).isFalse();
        assertThat(isAllowed(TransferBasis.ADJUDICATION.printed(LAWS, DAY), penalty)).isFalse();
    }

    private static boolean isAllowed(String written, BreachType breach) {
        return TransferBasis.chosen(written, breach, LAWS, DAY).isPresent();
    }

    @Test
    void a_letter_prints_the_articles_whatever_was_said() {
        String articles = "《市场监督管理行政处罚程序规定》第十四条";
        assertThat(TransferBasis.chosen("NOT_OURS", BreachType.TM_INFRINGE_3, LAWS, DAY))
                .contains(articles)
                .isEqualTo(TransferBasis.chosen(articles, BreachType.TM_INFRINGE_3, LAWS, DAY));
    }
}
