// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cmake/pch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
