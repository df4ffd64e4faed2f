<?php
/**
 * Dates as EDTF has them: days, months, years and decades, perhaps marked as uncertain. Intervals are no bounds of a selection.
 *
 * @package azkg-elements
 */

namespace Azkg_Elements;

defined( 'ABSPATH' ) || exit;

/** The first and the last day that a date may mean, as numbers yyyymmdd; null if it is none. */
function span_of( string $date ): ?array {
	if ( ! preg_match( '/^(\d\d(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[?~%]?$/D', $date, $parts ) ) {
		return null;
	}
	list( , $year, $month, $day ) = $parts + array( 2 => '', 3 => '' );
	if ( ( strpos( $year, 'X' ) !== false && '' !== $month ) || ( 'XX' === $month && ctype_digit( $day ) ) ) {
		return null;
	}
	$first      = (int) str_replace( 'X', '0', $year );
	$last       = (int) str_replace( 'X', '9', $year );
	$months     = ctype_digit( $month ) ? array( (int) $month, (int) $month ) : array( 1, 12 );
	$in_range   = $months[0] >= 1 && $months[0] <= 12;
	$final_days = $in_range ? days_in_month( $last, $months[1] ) : 0;
	$days       = ctype_digit( $day ) ? array( (int) $day, (int) $day ) : array( 1, $final_days );
	if ( ! $in_range || $days[0] < 1 || $days[1] > $final_days ) {
		return null;
	}
	return array( number_of( $first, $months[0], $days[0] ), number_of( $last, $months[1], $days[1] ) );
}

function days_in_month( int $year, int $month ): int {
	$is_leap = 0 === $year % 4 && ( 0 !== $year % 100 || 0 === $year % 400 );
	return array( 31, $is_leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 )[ $month - 1 ];
}

function number_of( int $year, int $month, int $day ): int {
	return ( $year * 100 + $month ) * 100 + $day;
}
