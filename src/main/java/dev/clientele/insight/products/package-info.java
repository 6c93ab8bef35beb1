/// The question `products`: What is sold to whom, how broadly customers buy, and what else they could buy. Entry type:
/// [dev.clientele.insight.products.ProductsQuestion]; other questions stay out.
@NullMarked
package dev.clientele.insight.products;

import org.jspecify.annotations.NullMarked;
