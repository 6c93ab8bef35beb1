package dev.clientele.alert.check;

import dev.clientele.model.alert.AlertSubject;
import java.time.LocalDate;

/// A check whose findings are customers.
interface OfCustomers extends Check {

    AlertContext scene();

    @Override
    default LocalDate day() {
        return scene().day();
    }

    @Override
    default AlertSubject subject(AlertFinding finding) {
        return scene().subject(finding);
    }
}
