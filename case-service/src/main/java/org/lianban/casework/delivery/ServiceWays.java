package org.lianban.casework.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.lianban.casework.delivery.DeliveryViews.WayView;
import org.lianban.casework.delivery.domain.Detail;
import org.lianban.casework.delivery.domain.ServiceWay;

/** The requirements of each way of service as data, for the form. */
final class ServiceWays {
    static final List<WayView> ALL =
            Arrays.stream(ServiceWay.values()).map(ServiceWays::view).toList();

    /** Who may sign for a recipient (程序规定82(1)). */
    static final List<String> RELATIONS =
            List.of("同住成年家属", "法定代表人", "主要负责人", "负责收件的人", "代理人", "指定的代收人");

    private ServiceWays() {}

    private static WayView view(ServiceWay way) {
        return new WayView(
                way,
                way.title(),
                keys(way.required()),
                keys(way.optional()),
                keys(way.oneOf()),
                way.servers().fewest(),
                way.servers() == ServiceWay.Servers.TWO_CERTIFIED);
    }

    // In the order of the form.
    private static List<String> keys(Set<Detail> details) {
        return Arrays.stream(Detail.values()).filter(details::contains).map(Detail::key).toList();
    }
}
