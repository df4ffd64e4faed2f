<?php
/**
 * Plugin Name:       AZKG Elements
 * Description:       Blocks and shortcodes that show the diplomatic relations of Azerbaijan and Kyrgyzstan: chronicle, documents, visits, people, institutions, map and charts, with sources, in five languages. Nothing is fetched from other sites, nothing is stored.
 * Version:           0.1.0
 * Requires at least: 6.4
 * Requires PHP:      7.4
 * Author:            The azkg-elements project
 * License:           MIT (code), CC BY 4.0 (data), BSD-3-Clause (Lit)
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       azkg-elements
 *
 * @package azkg-elements
 */

namespace Azkg_Elements;

defined( 'ABSPATH' ) || exit;

const FILE = __FILE__;

require __DIR__ . '/includes/data.php';
require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/dates.php';
require __DIR__ . '/includes/selection.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/editor.php';

add_action( 'init', __NAMESPACE__ . '\register' );
add_filter( 'wp_script_attributes', __NAMESPACE__ . '\script_attributes' );
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\leave_quotes' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\enqueue_editor' );
add_filter( 'block_categories_all', __NAMESPACE__ . '\add_category' );
