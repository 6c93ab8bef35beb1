package dev.clientele.language;

import java.util.List;

/// All topics, those first whose words are the most telling.
final class Topics {

    static final List<Topic> ALL =
            List.of(new HelpTopic(), new KeptTopic(), new ImportTopic(), new DataTopic(), new DefinitionTopic(), new WhatIfTopic(),
                    new WhaleTopic(),
                    new ProfitTopic(),
                    new CrossSellTopic(),
                    new MatrixTopic(),
                    new ForecastTopic(),
                    new TierMovesTopic(),
                    new ComparisonTopic(),
                    new MoversTopic(),
                    new WinBackTopic(),
                    new RiskTopic(),
                    new OrdersTopic(), new ListTopic(), new StayingTopic(), new FlowsTopic(), new ConcentrationTopic(), new WorthTopic(),
                    new CustomerTopic(), new EachTopic(),
                    new TopTopic(), new TierTopic(), new SalesTopic(), new OverviewTopic());

    private Topics() {}
}
