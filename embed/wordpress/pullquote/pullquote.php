<?php
/**
 * Plugin Name:       Pullquote
 * Description:       Shows in the block editor who is quoted, by which words, and what should be checked. All of it happens in the browser: no text leaves it, and nothing is written into the post.
 * Version:           0.0.0
 * Requires at least: 6.5
 * Tested up to:      6.8
 * Requires PHP:      7.4
 * License:           MIT OR Apache-2.0
 * Text Domain:       pullquote
 */

defined( 'ABSPATH' ) || exit;

/** The version in the head above, for the addresses of the files. */
function pullquote_version() {
	$head = get_file_data( __FILE__, array( 'version' => 'Version' ) );
	return $head['version'];
}

add_action(
	'enqueue_block_editor_assets',
	function () {
		wp_enqueue_script(
			'pullquote',
			plugins_url( 'editor.js', __FILE__ ),
			array(
				'wp-annotations',
				'wp-block-editor',
				'wp-blocks',
				'wp-data',
				'wp-dom-ready',
				'wp-edit-post',
				'wp-editor',
				'wp-element',
				'wp-notices',
				'wp-plugins',
				'wp-rich-text',
			),
			pullquote_version(),
			true
		);
	}
);

// The blocks may stand in a frame, which takes the styles that belong to blocks, not those of the editor around it.
add_action(
	'enqueue_block_assets',
	function () {
		if ( is_admin() ) {
			wp_enqueue_style( 'pullquote', plugins_url( 'marks.css', __FILE__ ), array(), pullquote_version() );
		}
	}
);
