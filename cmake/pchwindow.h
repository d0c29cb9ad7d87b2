// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cmake/pchui.h"

#include "core/document/plandocument.h"
#include "core/model/plan.h"
#include "ui/base/plancontext.h"
