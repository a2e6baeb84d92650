/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The page being drawn; set by its layout, read by prose components that need its sections. */
    route?: import('./content/routes.ts').Route;
  }
}
