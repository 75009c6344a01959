package org.lianban.casework.jurisdiction;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.jurisdiction.domain.Act;
import org.lianban.casework.jurisdiction.domain.JurisdictionRefusal;
import org.lianban.casework.office.Divisions;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** The parameters of a question about competence; places are division codes. */
record Question(
        @QueryParam("breach") @Parameter(schema = @Schema(implementation = BreachType.class))
                @Nullable String breach,
        @QueryParam("placeOfAct") @Nullable String placeOfAct,
        @QueryParam("platform") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
                @Nullable String platform,
        @QueryParam("ownSite") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
                @Nullable String ownSite,
        @QueryParam("advertising") @Parameter(schema = @Schema(implementation = Act.Advert.class))
                @Nullable String advertising,
        @QueryParam("placeOfBusiness") @Nullable String placeOfBusiness,
        @QueryParam("domicile") @Nullable String domicile,
        @QueryParam("platformHome") @Nullable String platformHome,
        @QueryParam("publisher") @Nullable String publisher,
        @QueryParam("advertiser") @Nullable String advertiser) {
    Act act(Divisions divisions) {
        return new Act(
                choice("/breach", Fields.text("/breach", breach, 40), BreachType.values()),
                place("/placeOfAct", placeOfAct, divisions),
                trade(),
                advert(),
                new Act.Places(
                        place("/placeOfBusiness", placeOfBusiness, divisions),
                        place("/domicile", domicile, divisions),
                        place("/platformHome", platformHome, divisions),
                        place("/publisher", publisher, divisions),
                        place("/advertiser", advertiser, divisions)));
    }

    private Act.Trade trade() {
        if (yes("/ownSite", ownSite)) {
            return Act.Trade.OPERATOR_OR_OWN_SITE;
        }
        if (yes("/platform", platform)) {
            return Act.Trade.PLATFORM_MERCHANT;
        }
        String business = Fields.optionalText("/placeOfBusiness", placeOfBusiness, 12);
        if (platform != null && business != null) {
            throw malformed("/platform");
        }
        return Act.Trade.at(business);
    }

    private Act.Advert advert() {
        String given = Fields.optionalText("/advertising", advertising, 40);
        return given == null ? Act.Advert.NONE : choice("/advertising", given, Act.Advert.values());
    }

    private static boolean yes(String pointer, @Nullable String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw malformed(pointer);
    }

    private static <E extends Enum<E>> E choice(String pointer, String name, E[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElseThrow(() -> malformed(pointer));
    }

    private static @Nullable String place(
            String pointer, @Nullable String code, Divisions divisions) {
        String given = Fields.optionalText(pointer, code, 12);
        if (given != null && !divisions.exists(given)) {
            throw new RefusedException(
                    JurisdictionRefusal.DIVISION_UNKNOWN, Map.of("pointer", pointer));
        }
        return given;
    }

    private static RefusedException malformed(String pointer) {
        return new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", pointer));
    }
}
