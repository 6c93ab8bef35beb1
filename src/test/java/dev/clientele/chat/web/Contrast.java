package dev.clientele.chat.web;

/// A script that looks at all text of a page as WCAG 2.2, 1.4.3 does.
final class Contrast {

    /// Returns what has a contrast below 4.5 with its ground, each with its ratio.
    static final String TOO_LOW = """
            const channels = colour => (colour.match(/[\\d.]+/g) ?? []).map(Number);
            const linear = channel => (channel /= 255) <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
            const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
            const ground = element => {
                const colour = channels(getComputedStyle(element).backgroundColor);
                return colour.length === 3 || !element.parentElement ? colour : ground(element.parentElement);
            };
            const found = [];
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                const element = texts.currentNode.parentElement;
                if (texts.currentNode.data.trim() && element.checkVisibility() && !element.closest('.unseen')) {
                    const pair = [luminance(channels(getComputedStyle(element).color)), luminance(ground(element))].sort((a, b) => b - a);
                    const ratio = (pair[0] + 0.05) / (pair[1] + 0.05);
                    if (!(ratio >= 4.5)) {
                        found.push(`${texts.currentNode.data}: ${ratio}`);
                    }
                }
            }
            return found;
            """;

    private Contrast() {}
}
