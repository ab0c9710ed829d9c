package org.onrecord.extraction.actor;

import java.util.List;
import java.util.Map;

/** What abbreviated offices are called in full. */
final class Offices {
    private static final Map<String, List<String>> FULL = Map.ofEntries(
            Map.entry("gov.", List.of("governor")),
            Map.entry("sen.", List.of("senator", "lawmaker")),
            Map.entry("senator", List.of("senator", "lawmaker")),
            Map.entry("rep.", List.of("representative", "congressman", "congresswoman", "lawmaker")),
            Map.entry("gen.", List.of("general")),
            Map.entry("lt.", List.of("lieutenant")),
            Map.entry("col.", List.of("colonel")),
            Map.entry("capt.", List.of("captain")),
            Map.entry("sgt.", List.of("sergeant")),
            Map.entry("prof.", List.of("professor")),
            Map.entry("dr.", List.of("doctor")),
            Map.entry("ceo", List.of("executive")));

    private Offices() {}

    /** In: an office in small letters; out: what a description may call it. */
    static List<String> of(String office) {
        return FULL.getOrDefault(office, List.of(office));
    }
}
