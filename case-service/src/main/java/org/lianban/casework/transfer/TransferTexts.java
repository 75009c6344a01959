package org.lianban.casework.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.transfer.domain.GoodsPlan;
import org.lianban.casework.transfer.domain.SelectedItem;
import org.lianban.casework.transfer.domain.Selection;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.OfficeId;

/** What the row keeps as text: plans of goods, and selections in their canonical form. */
final class TransferTexts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TransferTexts() {}

    static @Nullable String selection(@Nullable Selection selection) {
        return selection == null ? null : selection.canonicalJson();
    }

    static @Nullable Selection selection(@Nullable String text) {
        if (text == null) {
            return null;
        }
        JsonNode read = read(text);
        List<SelectedItem> items = new ArrayList<>();
        read.path("items").forEach(item -> items.add(item(item)));
        return new Selection(
                MatterId.of(read.path("matterId").asText()),
                OfficeId.of(read.path("from").asText()),
                items);
    }

    private static SelectedItem item(JsonNode item) {
        Map<String, String> says = new HashMap<>();
        item.path("says")
                .properties()
                .forEach(one -> says.put(one.getKey(), one.getValue().asText()));
        return new SelectedItem(
                SelectedItem.ItemKind.valueOf(item.path("kind").asText()),
                item.path("id").asText(),
                says);
    }

    static String goods(List<GoodsPlan> plans) {
        ArrayNode all = JSON.createArrayNode();
        for (GoodsPlan plan : plans) {
            ObjectNode one = all.addObject();
            one.put("measure", plan.measure().toString());
            one.put("course", plan.course().name());
            one.put("place", plan.place());
            one.put("handsOver", plan.handsOver());
            one.put("takesOver", plan.takesOver());
            one.put("notice", plan.papers().notice().toString());
            one.put("clock", plan.papers().clock().toString());
        }
        return all.toString();
    }

    static List<GoodsPlan> goods(String text) {
        List<GoodsPlan> plans = new ArrayList<>();
        for (JsonNode one : read(text)) {
            plans.add(
                    new GoodsPlan(
                            MeasureId.of(one.path("measure").asText()),
                            GoodsPlan.Course.valueOf(one.path("course").asText()),
                            one.path("place").textValue(),
                            one.path("handsOver").textValue(),
                            one.path("takesOver").textValue(),
                            new GoodsPlan.Papers(
                                    LetterId.of(one.path("notice").asText()),
                                    ClockId.of(one.path("clock").asText()))));
        }
        return plans;
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what the row of a transfer keeps is no JSON", e);
        }
    }
}
