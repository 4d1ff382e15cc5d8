package com.acme;

public class Hidden {
    private Hidden() {}

    record User(long id) {}
}
