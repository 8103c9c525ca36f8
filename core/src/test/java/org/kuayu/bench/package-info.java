/**
 * Measurements, never run as tests: relevance on judged questions, speed of search against a bare Lucene program. Each class
 * has a {@code main}; {@code core/README.md} gives the commands and the figures.
 */
package org.kuayu.bench;
