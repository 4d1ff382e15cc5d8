/** A small shop with two tenants on one pool. Read {@code Quickstart} first. */
@NullMarked
package com.example.shop;

import org.jspecify.annotations.NullMarked;
