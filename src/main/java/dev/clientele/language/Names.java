package dev.clientele.language;

import dev.clientele.model.Dimension;
import java.util.List;
import java.util.Optional;

/// Finds the data's names in a question.
public interface Names {

    /// A value of a dimension, as the data spells it, and how many tokens it takes.
    record Value(Dimension dimension, String value, int tokens) {}

    /// A customer, as it has to be typed to be read as itself again, and how many tokens it takes; several where they cannot be told
    /// apart.
    record Customer(List<String> questions, int tokens) {}

    /// The longest names of dimensions that begin at a token.
    List<Value> values(List<Token> tokens, int from);

    /// The customers whose whole name or id begins at a token.
    Optional<Customer> customer(List<Token> tokens, int from);

    /// The customers of whose names the tokens are parts.
    Optional<Customer> partly(List<Token> tokens, int from);

    /// The only owner of whose name the tokens are words, `katrins` among them.
    Optional<Value> owner(List<Token> tokens, int from);

    /// How many tokens are words of a product's name, all of them of the same one's; 0 where the first is none.
    int partOfProduct(List<Token> tokens, int from);

    /// Whether the data names anything of a dimension.
    boolean knows(Dimension dimension);

    /// Words of the data that the letters may be a slip of.
    List<String> closest(String typed);
}
