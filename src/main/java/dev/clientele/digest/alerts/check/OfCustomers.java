package dev.clientele.digest.alerts.check;

import dev.clientele.model.alert.AlertSubject;
import java.time.LocalDate;

/// A check whose findings are customers.
interface OfCustomers extends Check {

    Scene scene();

    @Override
    default LocalDate day() {
        return scene().day();
    }

    @Override
    default AlertSubject subject(Finding finding) {
        return scene().subject(finding);
    }
}
