package dev.clientele.ingest.kind;

import dev.clientele.ingest.cell.Folded;
import dev.clientele.model.CostKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words by which files of costs call the three kinds. A word that could be two of them, such as `marketing`, is none.
public final class CostWords {

    private static final Map<String, CostKind> KINDS = kinds();

    private CostWords() {}

    /// The kind; empty where the word is not known.
    public static Optional<CostKind> kind(String text) {
        return Optional.ofNullable(KINDS.get(bare(text)));
    }

    private static Map<String, CostKind> kinds() {
        var kinds = new HashMap<String, CostKind>();
        List.of("acquisition", "acquiring", "acquire", "cac", "customer acquisition", "new customers", "winning", "prospecting", "akquise",
                "akquisition", "neukundengewinnung", "kundengewinnung", "neukunden", "prospection", "adquisicion", "captacion",
                "acquisizione", "aquisicao", "acquisitie", "werving", "nykundsbearbetning", "nyforsaljning")
                .forEach(word -> kinds.put(word, CostKind.ACQUISITION));
        List.of("retention", "retaining", "retain", "crc", "customer retention", "keeping", "loyalty", "bindung", "kundenbindung",
                "bestandskunden", "bestandskundenpflege", "fidelisation", "retencion", "fidelizacion", "fidelizzazione", "retencao",
                "fidelizacao", "behoud", "klantbehoud", "kundlojalitet", "kundvard", "existing customers")
                .forEach(word -> kinds.put(word, CostKind.RETENTION));
        List.of("service", "services", "servicing", "serve", "cost to serve", "customer service", "support", "customer support",
                "betreuung",
                "kundenservice", "kundendienst", "kundenbetreuung", "service client", "servicio", "atencion al cliente", "servizio",
                "assistenza", "servico", "atendimento", "klantenservice", "kundservice", "kundtjanst")
                .forEach(word -> kinds.put(word, CostKind.SERVICE));
        return kinds;
    }

    private static String bare(String text) {
        return Folded.of(text).replaceAll("[^\\p{L}]+", " ").strip().replaceAll("( costs?| kosten)$", "")
                .replaceAll("(?<=.{4})kosten$", "");
    }
}
