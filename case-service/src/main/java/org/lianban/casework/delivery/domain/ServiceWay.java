package org.lianban.casework.delivery.domain;

import java.util.Set;

/** How a letter is served, and what its record must say then (程序规定82, 83). */
public enum ServiceWay {
    /** 直接送达 */
    DIRECT(
            "直接送达",
            Servers.TWO_CERTIFIED,
            Set.of(Detail.PLACE, Detail.RECEIVED_BY),
            Set.of(Detail.RELATION, Detail.WITNESS, Detail.RECORDING)),
    /** 留置送达: before a witness, or with the service recorded. */
    LEFT(
            "留置送达",
            Servers.TWO_CERTIFIED,
            Set.of(Detail.PLACE, Detail.REFUSAL_REASON),
            Set.of(Detail.WITNESS, Detail.RECORDING)),
    /** 电子送达 */
    ELECTRONIC(
            "电子送达",
            Servers.ONE,
            Set.of(Detail.PLACE, Detail.CONFIRMATION, Detail.RECORDING),
            Set.of(Detail.RECEIVED_BY, Detail.RELATION)),
    /** 邮寄送达 */
    POST(
            "邮寄送达",
            Servers.ONE,
            Set.of(Detail.PLACE, Detail.TRACKING),
            Set.of(Detail.RECEIVED_BY, Detail.RELATION, Detail.CONFIRMATION)),
    /** 委托送达: the people of the entrusted bureau are none of ours. */
    ENTRUSTED(
            "委托送达",
            Servers.ANY,
            Set.of(Detail.PLACE, Detail.ENTRUSTED_TO, Detail.RECEIVED_BY),
            Set.of(Detail.RELATION, Detail.WITNESS)),
    /** 公告送达 */
    PUBLICATION(
            "公告送达",
            Servers.ONE,
            Set.of(Detail.PUBLISHED_IN, Detail.CIRCUMSTANCES),
            Set.of(Detail.RECORDING)),
    /** 转交、签收: an outside body signs it in. */
    SIGNED_IN(
            "转交签收",
            Servers.ONE,
            Set.of(Detail.RECEIVED_BY),
            Set.of(Detail.PLACE, Detail.RELATION, Detail.TRACKING));

    private final String title;
    private final Servers servers;
    private final Set<Detail> required;
    private final Set<Detail> optional;

    ServiceWay(String title, Servers servers, Set<Detail> required, Set<Detail> optional) {
        this.title = title;
        this.servers = servers;
        this.required = required;
        this.optional = optional;
    }

    /** Who serves it. */
    public enum Servers {
        /** Two officers of the office, certified on the day of the act (程序规定22). */
        TWO_CERTIFIED(2),
        /** Somebody of the office answers for it. */
        ONE(1),
        ANY(0);

        private final int fewest;

        Servers(int fewest) {
            this.fewest = fewest;
        }

        public int fewest() {
            return fewest;
        }
    }

    public String title() {
        return title;
    }

    public Servers servers() {
        return servers;
    }

    public Set<Detail> required() {
        return required;
    }

    /** What it may say as well. */
    public Set<Detail> optional() {
        return optional;
    }

    /** Of these it must say one at least: a witness signs, or pictures show it. */
    public Set<Detail> oneOf() {
        return this == LEFT ? Set.of(Detail.WITNESS, Detail.RECORDING) : Set.of();
    }

    boolean takes(Detail detail) {
        return required.contains(detail) || optional.contains(detail);
    }
}
