/**
 * What the court's pages of property control share: who may open them, and how they point at each other. The pages lie in
 * {@code today}, {@code draft}, {@code request} and {@code answer}.
 *
 * <p>Law stands beside what it asks for. Identity numbers are masked in every list; names of natural persons too (个人信息保护法
 * art. 51). The pages decide nothing: every act is one method of {@code org.kuayu.control.Control}.
 */
package org.kuayu.workbench.control;
