package dev.clientele.model;

/// What a file of customers or of products can say of one of them.
public enum Attribute {
    NAME, COUNTRY, SEGMENT, INDUSTRY, OWNER, CONTACT, EMAIL, PHONE, RENEWAL, SATISFACTION, REFERRED, CATEGORY, WALLET, TAX_ID, ADDRESS
}
