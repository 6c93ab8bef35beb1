/// The models of one company's customers: fitted, held against its own later purchases, and kept as long as its data stays. Entry
/// types: [dev.clientele.btyd.company.CompanyModels], [dev.clientele.btyd.company.ModelCache].
@NullMarked
package dev.clientele.btyd.company;

import org.jspecify.annotations.NullMarked;
