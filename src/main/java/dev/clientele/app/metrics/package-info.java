/// What a running bot tells of itself to machines: `/health` for container platforms and `/metrics` for Prometheus. Entry types:
/// [dev.clientele.app.metrics.HealthReport] and [dev.clientele.app.metrics.Metrics].
@NullMarked
package dev.clientele.app.metrics;

import org.jspecify.annotations.NullMarked;
