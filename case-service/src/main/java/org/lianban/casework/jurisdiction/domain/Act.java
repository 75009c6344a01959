package org.lianban.casework.jurisdiction.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.domain.BreachType;

/**
 * What is known of an act when one asks who is competent. Places are division codes (GB/T 2260);
 * null where not yet known.
 *
 * @param placeOfAct 违法行为发生地
 * @param places of those concerned
 */
public record Act(
        BreachType breach, @Nullable String placeOfAct, Trade trade, Advert advert, Places places) {

    /** In what shape trade was done. */
    public enum Trade {
        /** Not over the internet, or it does not matter. */
        OFFLINE,
        /** By a merchant on a platform (平台内经营者). */
        PLATFORM_MERCHANT,
        /** By the operator of a platform or of a site of its own. */
        OPERATOR_OR_OWN_SITE;

        /** A place of business is only asked for of a merchant on a platform (程序规定10). */
        public static Trade at(@Nullable String placeOfBusiness) {
            return placeOfBusiness == null ? OFFLINE : PLATFORM_MERCHANT;
        }
    }

    /** Whether the act is an advertisement, and in what medium. */
    public enum Advert {
        NONE,
        /** By radio, film, newspaper and the like. */
        PUBLISHED,
        INTERNET,
        /** The advertiser published it on the internet himself. */
        SELF_PUBLISHED
    }

    /**
     * Where those concerned are.
     *
     * @param business 实际经营地 of the one who acted
     * @param domicile 住所地 of the one who acted
     * @param platform home of the platform's operator
     * @param publisher of the advertisement
     * @param advertiser or advertising agency
     */
    public record Places(
            @Nullable String business,
            @Nullable String domicile,
            @Nullable String platform,
            @Nullable String publisher,
            @Nullable String advertiser) {
        public static Places unknown() {
            return new Places(null, null, null, null, null);
        }
    }
}
