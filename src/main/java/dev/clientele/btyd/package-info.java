/// Buy-till-you-die models: how often each customer buys, whether they still do, what they spend, and so what they will be
/// worth. BG/NBD, Pareto/NBD and Gamma-Gamma, fitted by maximum likelihood over primitive columns. Entry types:
/// [dev.clientele.btyd.history.Histories] makes the columns, [dev.clientele.btyd.history.Histogram] what the models are fitted to,
/// [dev.clientele.btyd.lifetime.LifetimeModel] and [dev.clientele.btyd.spend.GammaGamma] are the models. No I/O, no clock, no words of
/// questions.
///
/// Arrays handed out by these types are the columns themselves, not copies: callers read them and never write.
@NullMarked
package dev.clientele.btyd;

import org.jspecify.annotations.NullMarked;
