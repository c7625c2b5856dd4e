/**
 * A small synthetic wave with labelled damage, for a first look and as the test of the whole: all
 * that is planted must be found, and nothing else. Start at {@link org.muster.jobs.demo.DemoWave}.
 *
 * <p>All people, organisations and numbers are made up; NHS numbers are of the test range 999.
 */
@NullMarked
package org.muster.jobs.demo;

import org.jspecify.annotations.NullMarked;
