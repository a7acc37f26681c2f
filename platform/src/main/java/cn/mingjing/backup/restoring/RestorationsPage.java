package cn.mingjing.backup.restoring;

import cn.mingjing.backup.InstallationRestored;
import cn.mingjing.ui.Table;

/** Every time the installation went on from a backup. */
public record RestorationsPage(Table<InstallationRestored> restorations) {}
